using LevelOfCare.Cli.Reports;

namespace LevelOfCare.Cli.Tests.Reports;

/// <summary>A case and its decision with everything that a page can tell, made by hand; every text of the case is one that a test chooses.</summary>
internal static class Told
{
    public static string Markdown(PlacementCase patientCase, PlacementDecision decision) => MarkdownWriter.Write(DecisionReport.Of(patientCase, decision));

    public static string Html(PlacementCase patientCase, PlacementDecision decision) => HtmlWriter.Write(DecisionReport.Of(patientCase, decision));

    /// <summary>A third-edition case in care at PHP, with two programs and a selection.</summary>
    public static PlacementCase Case(string text) => new()
    {
        Id = text,
        Edition = Edition.Third,
        Population = Population.Adult,
        Age = 17,
        AgeNote = text,
        AssessedOn = new(2026, 11, 20),
        Ratings = new Dictionary<string, RatingValue> { ["D1"] = 3, ["D2"] = 0, ["D3"] = 2, ["D4"] = 1, ["D6"] = 2 },
        Previous = [new() { AssessedOn = new(2026, 10, 12), Ratings = new Dictionary<string, RatingValue> { ["D1"] = 1, ["D3"] = 3 } }],
        Current = new() { Level = "2.5", Edition = Edition.Fourth },
        Programs = [new() { Id = text, Level = "2.1" }, new() { Id = "interim", Level = "1.5", Edition = Edition.Fourth }],
        Selected = new() { Level = "2.1", Program = text, Reason = SelectionReason.Other, Note = text },
    };

    /// <summary>A decided answer with every part there is.</summary>
    public static PlacementDecision Decided(string text) => new(new Ready
    {
        OfDrivers = [new("D1, D3", "3", "3.1 COE", "T3-31b", $"D1 is 3 {text}.", Confidence.High, "a manual"), new("D6", "2", "2.1", "T3-21a", "D6 is 2.", Confidence.Ours, "our reading")],
        OfConstraints = [new("NOT-STATED", Severity.Note, text, $"stated {text}", "C-1"), new("BELOW-SAFETY-FLOOR", Severity.Violation, text, $"below {text}", "C-2")],
        OfAlternatives = new(
            [new("2.5", ["D1", "D3"], $"D1 forbids 2.5 {text}.")],
            [new("3.3", $"Only with a limitation {text}.")],
            [new(new Dictionary<string, FactValue> { ["D1"] = new(1) }, "2.1"), new(new Dictionary<string, FactValue> { ["pregnant"] = new(true), ["D2"] = new(2) }, "3.7")]),
        OfNotes = [new("PROGRESS-CONTRADICTS-RATINGS", Severity.Note, "transition", $"Weigh {text}.")],
        Explanation = new()
        {
            Plan = [new(1, "3.7-WM", $"D1 at 1 or less {text}", null), new(2, "3.1", null, $"then {text}")],
            Transition = new("withdrawalFirst", "2.5", "3.7-WM", [$"because {text}"]),
            Placement = new(null, null, new("3.1", null, SelectionReason.Waitlist), new("interim", ["COE-MISSING"], $"until {text}")),
            Review = new(new(2026, 11, 21), $"level {text}"),
            Derivation = new([new($"3.1 is indicated {text}", "T3-31b", "A rule.", [new("D1 is 3", null, null, [])])]),
        },
    })
    {
        Id = text,
        Status = DecisionStatus.Decided,
        Provisional = true,
        Edition = Edition.Third,
        Level = ThirdEditionLevels.Level31,
        Label = "3.1 COE",
        Withdrawal = new("3.7-WM", "scale", ["3.7-WM"], []),
        AddOns = [AddOn.Coe],
        PossibleAddOns = [AddOn.Obot],
        Possible = ["3.1 COE"],
        Actions = [new("RESCORE", "withdrawal", $"Score again {text}.")],
    };

    /// <summary>An answer of a kind, with nothing that unfolds.</summary>
    public static PlacementDecision Bare(DecisionStatus status) => new(new Ready())
    {
        Status = status,
        Edition = Edition.Third,
        Possible = status == DecisionStatus.Undetermined ? ["1", "2.1 COE"] : [],
        Missing = status == DecisionStatus.Undetermined ? [new("D5", 3), new("structure24Hour", 2)] : [],
        Message = status == DecisionStatus.OutOfScope ? "No disorder." : null,
        Emergency = status == DecisionStatus.Emergency ? new([Emergency.Overdose, Emergency.SelfHarm], "4", "Call now.") : null,
        Level = status == DecisionStatus.Decided ? ThirdEditionLevels.None : null,
        Label = status == DecisionStatus.Decided ? "none" : null,
    };
}
