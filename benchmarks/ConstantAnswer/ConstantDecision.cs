using LevelOfCare.Benchmarks.PlainJson;

namespace LevelOfCare.Benchmarks.ConstantAnswer;

/// <summary>The decision that is always given: the one of docs/examples/co-occurring-enhanced.json when this was written, so that as much is made and written.</summary>
internal static class ConstantDecision
{
    public static DecisionDocument For(CaseDocument patientCase) => new()
    {
        Id = patientCase.Id,
        Edition = "4",
        Label = "2.5 COE",
        Level = "2.5",
        AddOns = ["COE"],
        Possible = ["2.5 COE"],
        Drivers =
        [
            new("4A", "B", "2.1", "T4-4A-B", "4A (likelihood of risky use) is rated B: at least 2.1 is needed.", "high", "Public encodings of the public assessment guide of the fourth edition; several agree"),
            new("3A", "1A", "1.5 COE", "T4-3A-1A", "3A (active psychiatric symptoms) is rated 1A: at least 1.5 COE is needed.", "high", "Public encodings of the public assessment guide of the fourth edition; several agree"),
            new("3B", "1Z", "1.5 COE", "T4-3B-1Z", "3B (persistent disability) is rated 1Z: at least 1.5 COE is needed.", "high", "Public encodings of the public assessment guide of the fourth edition; several agree"),
        ],
        WhyNotLower =
        [
            new("2.1", ["4A"], "2.1 would not be enough. 4A (likelihood of risky use) is rated B: at least 2.1 is needed. [T4-4A-B] Without a medical, residential or hospital need, the highest requirement of 1.5, 2.1 and 2.5 indicates its level. [T4-4] Any co-occurring enhanced requirement makes the level co-occurring enhanced; 2.1 becomes 2.5 COE and 3.1 becomes 3.5 COE. [T4-5-ENHANCED] If 4A asked for nothing, 1.5 COE would be indicated."),
        ],
        WhyNotHigher =
        [
            new("2.7", "2.7 is more than what is known asks for. Any one of these would ask for it: 1A rated 2; 1B rated 1; 1C rated A; 2A rated 1; 2B rated 1; 3A rated 1B."),
        ],
        SmallestChanges =
        [
            Change("1A", "4", "4"),
            Change("1A", "3B", "4"),
            Change("1A", "3A", "3.7 COE"),
            Change("1A", "2", "2.7 COE"),
            Change("1B", "4", "4"),
            Change("1B", "3B", "4"),
            Change("1B", "3A", "3.7 COE"),
            Change("1B", "2", "2.7 COE"),
            Change("1B", "1", "2.7 COE"),
            Change("1C", "C", "3.7 COE"),
            Change("1C", "B", "2.7 COE"),
            Change("1C", "A", "2.7 COE"),
            Change("2A", "4", "4"),
            Change("2A", "3B", "4"),
            Change("2A", "3A", "3.7 COE"),
            Change("2A", "2", "2.7 COE"),
            Change("2A", "1", "2.7 COE"),
            Change("2B", "4", "4"),
            Change("2B", "3", "3.7 COE"),
            Change("2B", "2", "2.7 COE"),
            Change("2B", "1", "2.7 COE"),
            Change("3A", "4", "4 PSYCH"),
            Change("3A", "3B", "3.7 COE"),
            Change("3A", "3A", "3.5 COE"),
            Change("3A", "2B", "2.7 COE"),
            Change("3A", "1C", "2.7 COE"),
            Change("3A", "1B", "2.7 COE"),
            Change("4A", "E", "3.5 COE"),
            Change("4A", "D", "3.5 COE"),
            Change("4A", "A", "1.5 COE"),
            Change("4B", "E", "3.5 COE"),
            Change("4B", "D", "3.5 COE"),
            Change("5A", "D", "3.5 COE"),
            Change("5A", "C", "3.5 COE"),
            Change("5B", "A", "2.5 COE + RR"),
            Change("5C", "B", "3.5 COE"),
            Change("5C", "A", "2.5 COE + RR"),
        ],
        Plan =
        [
            new(1, "2.5", "the ratings ask for less than 2.5", null),
            new(2, "2.1", null, "the ratings ask for no more than 2.1"),
            new(3, "1.5", null, "the ratings ask for no more than 1.5"),
            new(4, "1.0", null, "the goals are met, remission is sustained, and the ratings ask for nothing beyond 1.5"),
        ],
        Transition = new("admit", null, "2.5", ["The person is nowhere in care, and 2.5 COE is indicated."]),
        Review = new(new(2026, 12, 20), "The first step of the plan is 2.5: review within 30 days. Any change of functioning brings it forward."),
        Receipt = new("sha256:560a9c945c2eebb77ffbfbd77fc0e956aa49fb848910121dac52844830f7bcd2", "sha256:666c3051d1dcdf5b422021e26d9c20feac30fd0ff518f37368c55070c3fa78e0", "embedded", "0.1.0"),
    };

    private static ChangePart Change(string key, string value, string label) => new(new() { [key] = new(value) }, label);
}
