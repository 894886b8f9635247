namespace LevelOfCare.Deciding;

/// <summary>Reads circumstances off a case's facts.</summary>
internal static class CircumstanceValues
{
    public static bool? Of(CaseFacts facts, Circumstance circumstance) => circumstance switch
    {
        Circumstance.ImminentDanger => facts.ImminentDanger,
        Circumstance.Nursing24Hour => facts.Nursing24Hour,
        Circumstance.Structure24Hour => facts.Structure24Hour,
        Circumstance.NearDailyMonitoring => facts.NearDailyMonitoring,
        Circumstance.CognitiveLimitation => facts.CognitiveLimitation,
        Circumstance.ConcurrentMedicalCare => facts.ConcurrentMedicalCare,
        Circumstance.ConcurrentMentalHealthCare => facts.ConcurrentMentalHealthCare,
        Circumstance.OutpatientInsufficient => facts.OutpatientInsufficient,
        // No substance use disorder, no opioid use disorder: the case is not valid otherwise.
        Circumstance.OpioidUseDisorder when facts.SubstanceUseDisorder == SubstanceUseDisorder.NotMet => false,
        Circumstance.OpioidUseDisorder => facts.OpioidUseDisorder,
        Circumstance.WantsOpioidMedication => facts.WantsOpioidMedication,
        Circumstance.SafeHomeAtNight => facts.SafeHomeAtNight,
        Circumstance.Pregnant => facts.Pregnant,
        _ => throw new ArgumentOutOfRangeException(nameof(circumstance), circumstance, "Not a circumstance of a case."),
    };
}
