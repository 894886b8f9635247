namespace LevelOfCare.Wording;

/// <summary>The key of every sentence.</summary>
internal static class MessageKeys
{
    public const string Emergency = "emergency";
    public const string DriverRating = "driver.rating";
    public const string DriverHousing = "driver.housing";
    public const string DriverFact = "driver.fact";
    public const string ActionEvaluate = "action.evaluate";
    public const string ActionConfirmDiagnosis = "action.confirmDiagnosis";
    public const string ActionEvaluateNow = "action.evaluateNow";
    public const string ActionComplication = "action.complication";
    public const string ActionRescore = "action.rescore";
    public const string ActionObstetric = "action.obstetricEvaluation";
    public const string ActionOfferMedication = "action.offerOpioidMedication";
    public const string ScopeNoDisorder = ScopeReasons.NoSubstanceUseDisorder;
    public const string ScopeFourthEditionAdults = ScopeReasons.FourthEditionAdultsOnly;
    public const string ScopeBelowTwelve = ScopeReasons.BelowTwelve;
    public const string ScopeNoDiagnosis = ScopeReasons.NoDiagnosis;
    public const string ActionEvaluateInpatient = "action.evaluateInpatient";
    public const string DrivenBySubstanceUse = "note.drivenBySubstanceUse";
    public const string DrivenByMentalHealth = "note.drivenByMentalHealth";
    public const string DrivenByBoth = "note.drivenByBoth";
    public const string MedicalManagementStillNeeded = "note.medicalManagementStillNeeded";
    public const string SubstanceUseOpen = "note.substanceUseOpen";
    public const string LessSevereGivesMore = "note.lessSevereGivesMore";
    public const string NotChecked = "note.notChecked";
    public const string NotYetKnown = "note.notYetKnown";
    public const string FactContradictsRatings = "note.factContradictsRatings";
    public const string ScaleContradictsRating = "note.scaleContradictsRating";
    public const string ScaleStale = "note.scaleStale";
    public const string PlanHours = "plan.hours";
    public const string PlanGroupMissing = "plan.groupMissing";
    public const string PlanModalityMissing = "plan.modalityMissing";
    public const string CertificationPartialHospitalization = "review.certificationPartialHospitalization";
    public const string CertificationIntensiveOutpatient = "review.certificationIntensiveOutpatient";

    /// <summary>The key of the sentence about a condition of a program benefit that is not met.</summary>
    public static string Unmet(BenefitCondition condition) => $"note.unmet.{condition}";
}
