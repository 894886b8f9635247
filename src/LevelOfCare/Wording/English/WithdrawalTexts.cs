namespace LevelOfCare.Wording.English;

/// <summary>What is said of withdrawal and its scales.</summary>
internal static class WithdrawalTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.ScaleContradictsRating] = "The scale or history recorded asks for more than the rating says. Look at the person again, and correct the rating or what is recorded.",
        [MessageKeys.ScaleStale] = "The score is older than {0} at the end of the day of the assessment and was not used. Score it again.",
        [MessageKeys.ActionComplication] = "Withdrawal is complicated now: evaluate the person now, where a physician is at hand.",
        [MessageKeys.ActionRescore] = "A score is too old and was not used: score the scale again, then decide again.",
        [MessageKeys.ActionObstetric] = "Withdrawal in pregnancy: evaluate together with obstetrics.",
        [MessageKeys.ActionOfferMedication] = "Pregnant, with an opioid: offer medication for opioid use disorder; withdrawal alone is not advised in pregnancy.",
    };
}
