using System.Globalization;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The steps through the continuum, from where to go first.</summary>
internal static class PlanSection
{
    public static Section? Of(PlacementDecision decision) => decision.Plan is not { Length: > 0 } plan ? null : new(
        "Plan",
        new Grid(["step", "level", "begins", "lasts until"], [.. plan.Select(step => Row(step, decision.Edition))]));

    private static IReadOnlyList<Phrase> Row(PlanStep step, Edition? edition) =>
        [step.Step.ToString(CultureInfo.InvariantCulture), Phrase.Level(edition, step.Level), step.When ?? (step.Step == 1 ? "now" : ""), step.Until ?? ""];
}
