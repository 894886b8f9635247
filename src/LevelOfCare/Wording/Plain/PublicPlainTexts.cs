namespace LevelOfCare.Wording.Plain;

/// <summary>What only a summary for the public says.</summary>
internal static class PublicPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PublicKeys.HelpAdvised] = "Help from professionals is advised.",
        [PublicKeys.GuidanceAdvised] = "A talk about use and its risks is advised. More than that does not seem to be needed at the moment.",
        [PublicKeys.NoTreatmentAdvised] = "From what is known, no treatment is advised at the moment. If things change, ask again.",
        [PublicKeys.NotClearYet] = "It is not clear yet how much help is advised. Some things have to be found out first.",
        [PublicKeys.CannotSay] = "These questions cannot say what would help. Please talk with a professional about what you need.",
        [PublicKeys.CanStillChange] = "This can still change: something has to be done before it is final.",
        [PublicKeys.WithdrawalHelp] = "Help with withdrawal is advised. Do not stop suddenly on your own: that can be dangerous.",
        [PublicKeys.WithdrawalNotClear] = "Help with withdrawal may be needed. Do not stop suddenly on your own until somebody with training has looked at it: that can be dangerous.",
        [PublicKeys.StartTreatment] = "If you have no treatment yet, starting now is advised.",
        [PublicKeys.WithdrawalFirst] = "Help with withdrawal comes first. What comes after it is planned with you.",
        [PublicKeys.MoreSupport] = "More support than now is advised. Nobody has to get worse first.",
        [PublicKeys.LessSupport] = "Less support than now seems to be enough. Change it together with the people who treat you, not on your own.",
        [PublicKeys.OtherPlace] = "About as much support as now is advised, in a place that has everything you need.",
        [PublicKeys.SameSupport] = "Going on with the support you have now is advised.",
        [PublicKeys.Ending] = "The treatment you have now can come to an end. Plan it together with the people who treat you, and with somebody to turn to later.",
        [PublicKeys.SoonToday] = "How soon: today, if at all possible. Please do not wait for it to get worse.",
        [PublicKeys.SoonDays] = "How soon: within the next few days.",
        [PublicKeys.SoonNextVisit] = "How soon: talk about it at your next visit. If things get worse, ask for an earlier one.",
        [PublicKeys.SoonWhenReady] = "How soon: there is no hurry. If things get worse, ask for help at once.",
        [PublicKeys.Because] = "This matters here: {0}.",
        [PublicKeys.FindOut] = "Still to be found out: {0}.",
        [PublicKeys.FindOutElse] = "Still to be found out: something else about your situation. Ask the professional who filled this in.",
        [PublicKeys.NextTalk] = "Talk about this with a professional. You decide together what happens.",
        [PublicKeys.NextAnswer] = "Go through what is still open with a professional, and then look at this again.",
        [PublicKeys.NextPlaceFound] = "A place that fits has been found. Ask the professional about it.",
        [PublicKeys.NextPlaceWaiting] = "A place that fits is not free at the moment. Ask what can be done until then, and go on asking every day.",
        [PublicKeys.NextAction] = "Something has to be done first. Ask the professional what it is.",
        [PublicKeys.NextReview] = "By {0}, somebody should look at your situation again. If anything changes, ask for it earlier.",
        [PublicKeys.Safety] = "If somebody is in danger now, call your local emergency number. In the US, call 911; for thoughts of suicide or a crisis, call or text 988.",
        [PublicKeys.Reminder] = "This is no diagnosis, and it does not replace talking with a professional.",
        [PublicKeys.NotReadable] = "What was written down could not be read. Ask whoever filled it in to check it.",
    };
}
