using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>Puts what a case and its decision say of levels onto the continuum of the case's edition.</summary>
internal static class Rungs
{
    /// <summary>The levels, most intensive first.</summary>
    public static IReadOnlyList<Rung> Of(Edition edition, PlacementCase patientCase, PlacementDecision decision)
    {
        var marks = Marks(edition, patientCase, decision).ToLookup(entry => entry.Level, entry => entry.Mark);
        return [.. CareLevel.All(edition).Reverse().Select(level => new Rung(level, level.NameFor(patientCase.Population), [.. marks[level].Distinct()]))];
    }

    /// <summary>Where the transition leads; <see langword="null"/> where the person stays or leaves care, or no transition is known.</summary>
    public static CareLevel? Goal(Edition edition, PlacementDecision decision) =>
        decision.Transition is { To: { } to, Kind: not "continue" } ? On(edition, to, edition) : null;

    private static IEnumerable<(CareLevel Level, RungMark Mark)> Marks(Edition edition, PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Level is { } indicated)
        {
            yield return (indicated, new(RungMarkKind.Indicated, $"indicated: {decision.Label}"));
        }
        else
        {
            foreach (var level in decision.Possible.Select(label => OfLabel(edition, label)).OfType<CareLevel>().Distinct())
            {
                yield return (level, new(RungMarkKind.Possible, "possible"));
            }
        }

        if (patientCase.Current is { } current && On(edition, current.Level, current.Edition) is { } now)
        {
            yield return (now, new(RungMarkKind.Current, Named(decision.Transition?.Kind == "continue" ? "now, stays" : "now", now, current.Level, current.Edition ?? edition)));
        }

        if (Goal(edition, decision) is { } target && decision.Transition!.To is { } to && to != decision.Level?.Code)
        {
            yield return (target, new(RungMarkKind.First, Named("go to", target, to, edition)));
        }

        if (decision.Withdrawal?.Level is { } needed && On(edition, needed, edition) is { } rank && needed != decision.Transition?.To && WithdrawalLevels.TryParse(needed) is not (null or WithdrawalLevel.None))
        {
            yield return (rank, new(RungMarkKind.Withdrawal, $"withdrawal: {needed}"));
        }

        foreach (var mark in Choices(edition, patientCase, decision))
        {
            yield return mark;
        }
    }

    private static IEnumerable<(CareLevel Level, RungMark Mark)> Choices(Edition edition, PlacementCase patientCase, PlacementDecision decision)
    {
        if (patientCase.Selected is { } selected && On(edition, selected.Level, Program(selected.Program)?.Edition) is { } chosen)
        {
            yield return (chosen, new(RungMarkKind.Selected, Named("selected", chosen, selected.Level, Program(selected.Program)?.Edition ?? edition)));
        }

        if (Program(decision.Placement?.Program) is { } placed && On(edition, placed.Level, placed.Edition) is { } given)
        {
            yield return (given, new(RungMarkKind.Placed, Named("program", given, placed.Id, edition)));
        }

        if (Program(decision.Placement?.Interim?.Program) is { } nearest && On(edition, nearest.Level, nearest.Edition) is { } meanwhile)
        {
            yield return (meanwhile, new(RungMarkKind.Interim, Named("meanwhile", meanwhile, nearest.Id, edition)));
        }

        ProgramOffer? Program(string? id) => id is null ? null : patientCase.Programs.FirstOrDefault(program => program.Id == id);
    }

    /// <summary>The level as which a code counts on this continuum; <see langword="null"/> where it has no place there.</summary>
    private static CareLevel? On(Edition edition, string code, Edition? codeEdition)
    {
        if (WithdrawalLevels.TryParse(code) is { } rung and not WithdrawalLevel.None)
        {
            return Crosswalk.In(edition, rung);
        }

        return CareLevel.TryParse(codeEdition ?? edition, code) is { } level ? Crosswalk.In(edition, level) : null;
    }

    /// <summary>A label is a level's code, with what it adds after a blank; the longest code that fits is meant (<c>3.7 BIO</c>).</summary>
    private static CareLevel? OfLabel(Edition edition, string label) => CareLevel.All(edition)
        .Where(level => label == level.Code || label.StartsWith($"{level.Code} ", StringComparison.Ordinal))
        .MaxBy(level => level.Code.Length);

    private static string Named(string what, CareLevel level, string name, Edition edition) => name == level.Code
        ? edition == level.Edition ? what : $"{what}: {name} of edition {Words.Of(edition)}"
        : $"{what}: {name}{(edition == level.Edition ? "" : $" of edition {Words.Of(edition)}")}";
}
