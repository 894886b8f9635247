namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Why the answer is not one lower, and not one higher.</summary>
internal static class WhyNotSections
{
    public static Section? Lower(PlacementDecision decision) => decision.WhyNotLower is not { Length: > 0 } lower ? null : new(
        "Why not lower",
        new Grid(["level", "forbidden by", "why"], [.. lower.Select(one => (IReadOnlyList<Phrase>)[Phrase.Strong(one.Level), string.Join(", ", one.Because), one.Sentence])]));

    public static Section? Higher(PlacementDecision decision) => decision.WhyNotHigher is not { Length: > 0 } higher ? null : new(
        "Why not higher",
        new Grid(["level", "why"], [.. higher.Select(one => (IReadOnlyList<Phrase>)[Phrase.Strong(one.Level), one.Sentence])]));
}
