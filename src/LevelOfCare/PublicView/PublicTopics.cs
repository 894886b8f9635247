using System.Text.RegularExpressions;

namespace LevelOfCare.PublicView;

/// <summary>The ratings and facts that a decision speaks of, without their places in lists.</summary>
internal static partial class PublicTopics
{
    /// <summary>What something is about: a key, a fact, a path such as <c>withdrawal[0].cows</c>, or several of them.</summary>
    public static IEnumerable<string> Of(string about) => Separator().Split(ItemPath().Replace(about, "")).Where(part => part.Length > 0);

    /// <summary>What a decision rests on, as far as the public has words for it.</summary>
    public static IEnumerable<string> OfDrivers(PlacementDecision decision, PublicWords words) =>
        decision.Drivers.SelectMany(driver => Of(driver.About)).Where(topic => words.Topic(topic) is not null).Distinct(StringComparer.Ordinal);

    /// <summary>What can still change a decision, withdrawal included; most decisive first.</summary>
    public static IEnumerable<MissingFact> Missing(PlacementDecision decision) => decision.Missing.Concat(decision.Withdrawal?.Missing ?? []).DistinctBy(missing => missing.Fact);

    [GeneratedRegex(@"withdrawal\[\d+\]\.")]
    private static partial Regex ItemPath();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Separator();
}
