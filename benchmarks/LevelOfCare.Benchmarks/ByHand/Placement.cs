using System.Collections.Immutable;

namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>A place that is offered or selected: its level as it is compared, and what it takes on.</summary>
internal readonly struct Placement
{
    public Placement(string about, string code, Edition edition, Edition caseEdition, ImmutableArray<string> alongside)
    {
        About = about;
        Code = code;
        Withdrawal = Ladder.Of(code);
        Level = Rungs.Of(edition, code);
        Ranked = Withdrawal > 0 ? Rungs.OfWithdrawal(caseEdition, Withdrawal) : Level is null ? null : Rungs.Across(caseEdition, Level);
        IsFourth = edition == Edition.Fourth;
        DayAndNight = Level?.DayAndNight ?? Withdrawal >= Ladder.Wm32;
        var takesOn = Math.Max(Level?.TakesOn ?? Ladder.None, Withdrawal);
        foreach (var capability in alongside)
        {
            takesOn = Math.Max(takesOn, Ladder.Of(capability));
        }

        TakesOn = takesOn;
    }

    public string About { get; }

    public string Code { get; }

    public int Withdrawal { get; }

    public Rung? Level { get; }

    public Rung? Ranked { get; }

    public bool IsFourth { get; }

    public bool DayAndNight { get; }

    public int TakesOn { get; }

    /// <summary>Below everything where the edition has nothing like it.</summary>
    public int Rank => Ranked?.Rank ?? -1;

    public string Text => Ranked is null ? $"{Code} (which this edition does not have)" : Ranked.Code == Code ? Code : $"{Code} (compared as {Ranked.Code})";
}
