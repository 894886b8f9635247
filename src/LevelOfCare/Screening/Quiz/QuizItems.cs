namespace LevelOfCare.Screening;

/// <summary>
/// The items that may be shown: the PHQ-9 and the GAD-7 (Spitzer, Williams, Kroenke and colleagues; no permission is required to reproduce, translate,
/// display or distribute them), and the single questions of two US agencies (government work). Texts are the published ones.
/// </summary>
internal static class QuizItems
{
    public const string LeadIn = "Over the last 2 weeks, how often have you been bothered by the following problem?";

    public const string LeadInOther = "Over the last 2 weeks, how often have they been bothered by the following problem? Answer as you think they would.";

    public static readonly string[] Frequencies = ["Not at all", "Several days", "More than half the days", "Nearly every day"];

    public static readonly string[] Phq9 =
    [
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
        "Trouble falling or staying asleep, or sleeping too much",
        "Feeling tired or having little energy",
        "Poor appetite or overeating",
        "Feeling bad about yourself \u2014 or that you are a failure or have let yourself or your family down",
        "Trouble concentrating on things, such as reading the newspaper or watching television",
        "Moving or speaking so slowly that other people could have noticed? Or the opposite \u2014 being so fidgety or restless that you have been moving around a lot more than usual",
        "Thoughts that you would be better off dead or of hurting yourself in some way",
    ];

    public static readonly string[] Gad7 =
    [
        "Feeling nervous, anxious or on edge",
        "Not being able to stop or control worrying",
        "Worrying too much about different things",
        "Trouble relaxing",
        "Being so restless that it is hard to sit still",
        "Becoming easily annoyed or irritable",
        "Feeling afraid as if something awful might happen",
    ];

    public static string Alcohol(ScreeningSubject about, Sex? sex) =>
        $"How many times in the past year have {Who(about)} had {(sex == Sex.Male ? 5 : 4)} or more drinks in a day?";

    public static string Drugs(ScreeningSubject about) =>
        $"How many times in the past year have {Who(about)} used an illegal drug or used a prescription medication for non-medical reasons?";

    private static string Who(ScreeningSubject about) => about == ScreeningSubject.Self ? "you" : "they";
}
