namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of the answer, of what is missing and of what is out of scope, in plain words.</summary>
internal static class DecisionPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.Emergency] =
            "This is an emergency. Call your local emergency number now. In the US, call 911; for thoughts of suicide or a crisis, call or text 988. "
            + "Do not wait, and do not leave the person alone until help is there. Everything else comes later.",
        [MessageKeys.DriverRating] = "This matters here: {1}.",
        [MessageKeys.DriverHousing] = "This matters here: {1}. A safe and sober place to live would help.",
        [MessageKeys.DriverFact] = "Something that is known about your situation matters here.",
        [MessageKeys.DriverRated] = "Something that is known about your situation matters here.",
        [MessageKeys.DriverRule] = "Something that is known about your situation matters here.",
        [MessageKeys.ActionEvaluate] = "Somebody with training has not looked at this yet: {1}. Ask for that now. The answer can change after it.",
        [MessageKeys.ActionConfirmDiagnosis] = "A professional still has to confirm what the problem is. The answer is not final until then.",
        [MessageKeys.ActionEvaluateNow] = "A professional should look now at where the problem comes from. Please do not wait with this.",
        [MessageKeys.ScopeNoDisorder] =
            "These questions are about problems with alcohol or drugs, and no such problem has been found. You may need other help: ask a professional what would fit.",
        [MessageKeys.ScopeFourthEditionAdults] = "These questions are for adults. For somebody younger there are other questions: ask a professional for them.",
        [MessageKeys.ScopeBelowTwelve] = "These questions are not made for children this young. Please ask a children's doctor or a family service for help.",
        [MessageKeys.LessSevereGivesMore] = "This case is a close call. A professional should look at it once more.",
        [MessageKeys.NotChecked] = "A part of what was written down was not looked at here.",
        [MessageKeys.NotYetKnown] = "This may be true as well, depending on what is not known yet: {1}",
        [MessageKeys.FactContradictsRatings] = "Two of the answers do not fit together. Please have somebody check them.",
    };
}
