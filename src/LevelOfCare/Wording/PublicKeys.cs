namespace LevelOfCare.Wording;

/// <summary>The key of every sentence that only a summary for the public says. There are plain texts of them, and none for clinicians.</summary>
internal static class PublicKeys
{
    public const string HelpAdvised = "public.helpAdvised";
    public const string GuidanceAdvised = "public.guidanceAdvised";
    public const string NoTreatmentAdvised = "public.noTreatmentAdvised";
    public const string NotClearYet = "public.notClearYet";
    public const string CannotSay = "public.cannotSay";
    public const string CanStillChange = "public.canStillChange";
    public const string WithdrawalHelp = "public.withdrawalHelp";
    public const string WithdrawalNotClear = "public.withdrawalNotClear";

    public const string StartTreatment = "public.move.start";
    public const string WithdrawalFirst = "public.move.withdrawalFirst";
    public const string MoreSupport = "public.move.moreSupport";
    public const string LessSupport = "public.move.lessSupport";
    public const string OtherPlace = "public.move.otherPlace";
    public const string SameSupport = "public.move.sameSupport";
    public const string Ending = "public.move.ending";

    public const string SoonToday = "public.soon.today";
    public const string SoonDays = "public.soon.days";
    public const string SoonNextVisit = "public.soon.nextVisit";
    public const string SoonWhenReady = "public.soon.whenReady";

    public const string Because = "public.because";
    public const string FindOut = "public.findOut";
    public const string FindOutElse = "public.findOutElse";

    public const string NextTalk = "public.next.talk";
    public const string NextAnswer = "public.next.answer";
    public const string NextPlaceFound = "public.next.placeFound";
    public const string NextPlaceWaiting = "public.next.placeWaiting";
    public const string NextAction = "public.next.action";
    public const string NextReview = "public.next.review";

    public const string Safety = "public.safety";
    public const string Reminder = "public.reminder";
    public const string NotReadable = "public.notReadable";

    /// <summary>What stands before the key of a rating or the name of a fact; together they are the key of its topic.</summary>
    public const string Topic = "public.topic.";
}
