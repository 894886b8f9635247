using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>The published combination: what minima come to, and which of them the result rests on.</summary>
internal readonly struct Combination
{
    private Combination(Rung level, bool enhanced, Track restsOn, bool restsOnEnhanced)
    {
        Level = level;
        Enhanced = enhanced;
        RestsOn = restsOn;
        RestsOnEnhanced = restsOnEnhanced;
    }

    public Rung Level { get; }

    public bool Enhanced { get; }

    /// <summary>The tracks whose minima decide.</summary>
    public Track RestsOn { get; }

    /// <summary>Whether enhanced minima decide beside them.</summary>
    public bool RestsOnEnhanced { get; }

    public static Combination Of(Track asked, bool enhanced)
    {
        bool Asks(Track tracks) => (asked & tracks) != 0;

        var bioWithEnhanced = Asks(Track.Bio) && (enhanced || Asks(Track.Psych));
        if (Asks(Track.Four) || bioWithEnhanced)
        {
            return new(Rungs.F4, false, bioWithEnhanced ? Track.Four | Track.Bio | Track.Psych : Track.Four, bioWithEnhanced);
        }

        if (Asks(Track.Psych))
        {
            return new(Rungs.F4Psych, false, Track.Psych, false);
        }

        if (Asks(Track.Bio))
        {
            return new(Rungs.F37Bio, false, Track.Bio, false);
        }

        var (level, restsOn) = Asks(Track.Medical)
            ? Asks(Track.Residential) ? (Rungs.F37, Track.Medical | Track.Residential)
                : Asks(Track.Intensive) ? (Rungs.F27, Track.Medical | Track.Intensive) : (Rungs.F17, Track.Medical)
            : Asks(Track.Residential)
                ? Asks(Track.HighIntensity) ? (Rungs.F35, Track.Residential | Track.HighIntensity) : (Rungs.F31, Track.Residential)
                : Asks(Track.L25) ? (Rungs.F25, Track.L25) : Asks(Track.L21) ? (Rungs.F21, Track.L21) : (Rungs.F15, Track.L15);
        return enhanced
            ? new(level == Rungs.F31 ? Rungs.F35 : level == Rungs.F21 ? Rungs.F25 : level, true, restsOn, true)
            : new(level, false, restsOn, false);
    }
}
