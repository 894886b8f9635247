namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of withdrawal, in plain words.</summary>
internal static class WithdrawalPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.ScaleContradictsRating] = "What was measured about withdrawal does not fit one of the answers. Somebody with training should look again.",
        [MessageKeys.ScaleStale] = "What was measured about withdrawal is too old to count. It has to be measured again.",
        [MessageKeys.ActionComplication] = "Withdrawal is causing serious problems now. A doctor has to look at this now.",
        [MessageKeys.ActionRescore] = "Withdrawal has to be measured again. After that, the answer can be a different one.",
        [MessageKeys.ActionObstetric] = "Withdrawal during pregnancy needs a doctor who looks after you and the baby. Ask for one now, and do not stop on your own.",
        [MessageKeys.ActionOfferMedication] =
            "During pregnancy there is medicine that helps with opioids. Ask for it: stopping without it is not advised.",
    };
}
