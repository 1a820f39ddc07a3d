// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

namespace core {

/// A made-up fact and a question that it answers without sharing a content word with it.
struct NeedleFact {
  const char* statement;
  const char* question;
  const char* answer;
};

inline constexpr std::array kNeedleFacts = {
    NeedleFact{"Marit swapped her bicycle for a rowing boat on the last day of May.",
               "Which vehicle was traded away to obtain a small vessel?", "bicycle"},
    NeedleFact{"Old Henning keeps his spare key under the third flowerpot.",
               "Where does a man hide something that opens a door?", "third flowerpot"},
    NeedleFact{"The baker of Tverrdal is allergic to cinnamon.",
               "Which spice makes someone who bakes bread for a living ill?", "cinnamon"},
    NeedleFact{"Our pharmacist plays the bassoon every Thursday night.",
               "What instrument does a seller of medicines perform on weekly?", "bassoon"},
    NeedleFact{"Captain Ruud named his ship after a goat.", "Which animal gave a sailor's vessel its title?", "goat"},
    NeedleFact{"The mayor's first job had been sweeping chimneys.", "What did the head of a town do for work in youth?",
               "sweeping chimneys"},
    NeedleFact{"Sunniva cannot sleep unless the radio is playing.",
               "Which device must be on before a woman gets any rest?", "radio"},
    NeedleFact{"For her wedding, Torunn wore boots lined with wool.",
               "What footwear did a bride choose when getting married?", "boots"},
    NeedleFact{"The orchard on Brekke hill grows nothing but quinces.",
               "What kind of fruit comes from a certain grove of trees?", "quinces"},
    NeedleFact{"Doctor Aske paid for his first microscope with stamps.",
               "How was a physician's earliest magnifying tool bought?", "stamps"},
    NeedleFact{"The lighthouse at Skarv was painted violet in the spring.",
               "Which colour does a tower that warns sailors have?", "violet"},
    NeedleFact{"Grandmother Liv learned to drive at seventy-one.",
               "How old was an elderly lady before she could steer a car?", "seventy-one"},
    NeedleFact{"The village choir rehearses in an abandoned dairy.", "In which building do singers practise?", "dairy"},
    NeedleFact{"Nobody had expected the blacksmith to collect butterflies.",
               "Which insects are the surprising hobby of a person who forges iron?", "butterflies"},
    NeedleFact{"The ferry's engine was repaired with a church bell.", "What object served to fix the motor of a boat?",
               "church bell"},
    NeedleFact{"Professor Dahlin writes all of her lectures in green ink.",
               "What does an academic use to put down notes for teaching?", "green ink"},
    NeedleFact{"Each winter the postman delivers letters on skis.",
               "How does mail reach people during the cold season?", "skis"},
    NeedleFact{"Eskil's dog answers only to orders in Portuguese.",
               "Which language do you have to speak so that a pet obeys?", "Portuguese"},
    NeedleFact{"The tailor was paid for the coat with a barrel of herring.",
               "What kind of fish was exchanged against a garment?", "herring"},
    NeedleFact{"A crack in the dam was discovered by a piano tuner.",
               "Who noticed damage to a wall that holds back water?", "piano tuner"},
    NeedleFact{"The bank in Lomvik closes early whenever it snows.",
               "What weather shortens the opening hours of a place that keeps money?", "snows"},
    NeedleFact{"Signe's grandfather dug the well alone in eleven days.",
               "How long did it take one man to reach water underground?", "eleven days"},
    NeedleFact{"The chess champion of the valley is a retired nurse.",
               "What profession did the best player of a board game once have?", "nurse"},
    NeedleFact{"The old theatre burned down because of a toaster.",
               "Which kitchen appliance caused a fire that destroyed a stage?", "toaster"},
    NeedleFact{"Jorunn inherited a vineyard from her dentist.", "Who left a grower of grapes the land in a will?",
               "dentist"},
    NeedleFact{"The judge always carries a walnut for luck.",
               "What does a person who hands down sentences keep in a pocket as a charm?", "walnut"},
    NeedleFact{"Halvard's restaurant serves soup exclusively on Sundays.",
               "When can guests eat a hot liquid dish there?", "Sundays"},
    NeedleFact{"The twins were separated by the flood of 1953.", "Which disaster tore two siblings apart?", "flood"},
    NeedleFact{"The clock in the station runs nineteen minutes fast.",
               "By how much is the time shown to railway travellers wrong?", "nineteen minutes"},
    NeedleFact{"Before the war, the monastery had brewed vinegar.", "What sour product did monks once make?",
               "vinegar"},
};

}  // namespace core
