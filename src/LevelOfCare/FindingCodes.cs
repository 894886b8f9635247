namespace LevelOfCare;

/// <summary>The codes of notes and constraints that rules give.</summary>
internal static class FindingCodes
{
    public const string FactContradictsRatings = "FACT-CONTRADICTS-RATINGS";
    public const string ScaleContradictsRating = "SCALE-CONTRADICTS-RATING";
    public const string DrivenBy = "DRIVEN-BY";
    public const string MedicalManagementStillNeeded = "MEDICAL-MANAGEMENT-STILL-NEEDED";
    public const string SubstanceUseOpen = "SUBSTANCE-USE-OPEN";
    public const string NotYetKnown = "NOT-YET-KNOWN";
    public const string ScaleStale = "SCALE-STALE";
    public const string Crosswalk = "CROSSWALK";
    public const string NoProgressReassess = "NO-PROGRESS-REASSESS";
    public const string GoalsMetRatingsUnchanged = "GOALS-MET-RATINGS-UNCHANGED";
    public const string WithdrawalHoldsStepDown = "WITHDRAWAL-HOLDS-STEP-DOWN";
    public const string ProgressContradictsRatings = "PROGRESS-CONTRADICTS-RATINGS";
    public const string SkipsLevels = "SKIPS-LEVELS";
    public const string Trend = "TREND";

    /// <summary>What remarks on the current placement are about.</summary>
    public const string AboutCurrent = "current";

    /// <summary>What remarks on the transition are about.</summary>
    public const string AboutTransition = "transition";

    /// <summary>What remarks on the plan are about.</summary>
    public const string AboutPlan = "plan";
}
