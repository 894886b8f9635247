namespace LevelOfCare;

/// <summary>The codes of actions.</summary>
internal static class ActionCodes
{
    public const string Evaluate = "EVAL";
    public const string ConfirmDiagnosis = "CONFIRM-DIAGNOSIS";
    public const string EvaluateNow = "EVALUATE-NOW";
    public const string Rescore = "RESCORE";
    public const string ObstetricEvaluation = "OBSTETRIC-EVALUATION";
    public const string OfferOpioidMedication = "OFFER-OPIOID-MEDICATION";

    /// <summary>Whether an action must be done before the answer is final.</summary>
    public static bool MakesProvisional(string code) => code is Evaluate or ConfirmDiagnosis or Rescore or EvaluateNow;
}
