namespace LevelOfCare.Cli.Pages;

/// <summary>
/// Chooses, of all smallest changes, the few that a clinician would ask about: for each rating and fact the nearest step either way, what lets the person step
/// down before what makes a step up necessary, and what changes the level before what changes the label only.
/// </summary>
internal static class ClinicalChanges
{
    /// <summary>How many are shown.</summary>
    public const int Most = 6;

    /// <summary>The changes as lines, such as <c>If 1B (withdrawal) eases to 0: 2.5</c>.</summary>
    public static IEnumerable<string> Lines(PlacementDecision decision, PlacementCase patientCase)
    {
        var steps = (decision.SmallestChanges ?? []).Select(change => Step.Of(change, decision, patientCase)).ToList();
        var nearest = steps.GroupBy(step => (step.Names, step.IsMilder)).Select(group => group.MinBy(step => step.Distance)!).ToList();
        var down = nearest.Where(step => step.IsMilder).OrderBy(step => step.Weight).ToList();
        var up = nearest.Where(step => !step.IsMilder).OrderBy(step => step.Weight).ToList();
        var share = Math.Max(Most / 2, Most - up.Count);
        var shown = down.Take(share).ToList();
        return shown.Concat(up.Take(Most - shown.Count)).Select(step => step.Text);
    }

    private sealed record Step(string Names, string Text, bool IsMilder, int Distance, int Weight)
    {
        public static Step Of(SmallestChange change, PlacementDecision decision, PlacementCase patientCase)
        {
            var from = Comparable(decision.Level!, decision.Edition);
            var to = Comparable(LevelOf(change.Label, decision.Edition), decision.Edition);
            var parts = change.Change.Select(entry => Part.Of(entry.Key, entry.Value, patientCase)).ToList();
            var isMilder = parts.TrueForAll(part => part.IsMilder ?? to < from);
            return new(
                string.Join(',', change.Change.Keys),
                $"If {string.Join(" and ", parts.Select(part => part.Text))}: {change.Label}",
                isMilder,
                parts.Sum(part => part.Distance),
                // The next level first, and a label of the same level after all levels.
                to == from ? int.MaxValue : Math.Abs(to.Rank - from.Rank));
        }

        /// <summary>A level of the mental-health track beside an edition's levels is compared as what it ranks as.</summary>
        private static CareLevel Comparable(CareLevel level, Edition? edition) => edition is { } known ? Crosswalk.In(known, level)! : level;

        private static CareLevel LevelOf(string label, Edition? edition) => (edition is { } known ? CareLevel.All(known).Concat(MentalHealthLevels.All) : MentalHealthLevels.All).Where(level => label.StartsWith(level.Code, StringComparison.Ordinal)).MaxBy(level => level.Code.Length)!;
    }

    /// <summary>One rating or fact of a change.</summary>
    /// <param name="Text">What happens to it.</param>
    /// <param name="IsMilder">Whether the new value is milder; not known of facts by themselves.</param>
    /// <param name="Distance">How many steps it moves.</param>
    private sealed record Part(string Text, bool? IsMilder, int Distance)
    {
        public static Part Of(string name, FactValue value, PlacementCase patientCase)
        {
            if (patientCase.Ratings is { } ratings && ratings.TryGetValue(name, out var current))
            {
                var steps = Severity(name, value.Code, value.Number) - Severity(name, current.Code, current.Risk);
                return new($"{Words.Fact(name)} {(steps < 0 ? "eases" : "worsens")} to {value}", steps < 0, Math.Abs(steps));
            }

            return new($"{Words.Fact(name)} becomes {value}", null, 1);
        }

        /// <summary>The place of a rating among its key's, mildest first.</summary>
        private static int Severity(string key, string? code, int? risk) =>
            risk ?? (Subdimension.TryParse(key) is { } subdimension ? subdimension.Codes.Count - subdimension.Codes.ToList().FindIndex(known => known.Code == code) : 0);
    }
}
