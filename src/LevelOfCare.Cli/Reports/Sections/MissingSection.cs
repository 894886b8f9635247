using System.Collections.Immutable;
using System.Globalization;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>What is unknown and can still change the answer, most decisive first.</summary>
internal static class MissingSection
{
    public static Section? Of(PlacementDecision decision) => decision.Missing.Length == 0 ? null : new("Ask next", Table(decision.Missing));

    /// <summary>Unknown facts as a table.</summary>
    public static Grid Table(ImmutableArray<MissingFact> missing) => new(
        ["unknown", "about", "answers it alone can lead to"],
        [.. missing.Select(fact => (IReadOnlyList<Phrase>)[Phrase.Code(fact.Fact), FactWords.Of(fact.Fact) ?? "", fact.Labels.ToString(CultureInfo.InvariantCulture)])]);
}
