using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Reads the outcome off a run over complete facts.</summary>
internal static class Conclusion
{
    /// <summary>The outcome; being out of scope comes before any indication.</summary>
    /// <exception cref="InvalidOperationException">The rules indicate no level, or two; a defect of the rule base.</exception>
    public static Outcome OutcomeOf(IReadOnlyList<Firing> firings, OutcomeReading? track = null)
    {
        var reading = track ?? OutcomeReading.Single;
        Indication? indicated = null;
        OutOfScopeReason? outOfScope = null;
        foreach (var fact in firings.FactsOf())
        {
            if (reading.ReasonOf(fact) is { } reason && (outOfScope is null || string.CompareOrdinal(reason.Key, outOfScope.Key) > 0))
            {
                outOfScope = reason;
            }

            if (reading.IndicationOf(fact) is not { } indication)
            {
                continue;
            }

            if (indicated is not null && indicated != indication)
            {
                throw new InvalidOperationException($"The rules indicate both {indicated.Label} and {indication.Label}. This is a defect of the rule base.");
            }

            indicated = indication;
        }

        return outOfScope is not null
            ? new(null, outOfScope)
            : new(indicated ?? throw new InvalidOperationException("The rules indicate no level. This is a defect of the rule base."), null);
    }
}
