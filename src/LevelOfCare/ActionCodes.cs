namespace LevelOfCare;

/// <summary>The codes of actions.</summary>
internal static class ActionCodes
{
    public const string Evaluate = "EVAL";
    public const string ConfirmDiagnosis = "CONFIRM-DIAGNOSIS";
    public const string EvaluateNow = "EVALUATE-NOW";
}
