using LevelOfCare.Screening;

namespace LevelOfCare.Wording;

/// <summary>Every English sentence of a screening result. None of them names a level of care: the public reads them.</summary>
internal static class ScreeningSentences
{
    public const string Help =
        "If you or somebody near you may be in danger, do not wait for any result: call your local emergency number (911 in the US). "
        + "In the US, call or text 988 at any hour for suicide or any other crisis.";

    public const string Item9Unknown = "Item 9 of the PHQ-9 (thoughts of being better off dead or of self-harm) is not known: ask it.";
    public const string LowerCutoff = "The sex is not given, so the lower alcohol cut-off was used; it misses nobody.";
    public const string AboutSomebodyElse = "Somebody else answered for the person. That gives a rough picture; ask the person too.";

    public static string Crisis(AssessmentUrgency urgency, bool isSafety) => (urgency, isSafety) switch
    {
        (AssessmentUrgency.Now, true) => $"These answers call for help right now. Do not stay alone, and do not leave the person alone. {Help}",
        (AssessmentUrgency.Now, false) => $"These answers point to withdrawal that can be dangerous. Get medical help right now. {Help}",
        (AssessmentUrgency.Today, true) => $"These answers speak of thoughts of death or of being hurt. Please talk with somebody about it today, before anything else. {Help}",
        (AssessmentUrgency.Today, false) => $"These answers point to withdrawal that can become dangerous. Do not stop on your own; see a doctor today. {Help}",
        _ => Help,
    };

    public static string Advice(AssessmentUrgency urgency) => urgency switch
    {
        AssessmentUrgency.Now => "A full assessment is advised now.",
        AssessmentUrgency.Today => "A full assessment is advised today.",
        AssessmentUrgency.WithinDays => "A full assessment is advised within the next days.",
        AssessmentUrgency.WithinWeeks => "A full assessment is advised within the next weeks.",
        _ => "These answers alone do not call for a full assessment. If you are worried all the same, ask for one: your own judgment counts.",
    };

    public static string Evidence(ScreeningInstrument instrument, int? total, string band) => total is { } given
        ? $"{instrument.Name}: {given}{(instrument.Most is { } most ? $" of {most}" : "")}, {band}. Evidence for {instrument.Dimension} and {Keys(instrument)}; not a rating."
        : $"{instrument.Name}: {band}. Evidence for {instrument.Dimension} and {Keys(instrument)}; not a rating.";

    public static string Item9(int value) => value > 0
        ? $"Item 9 is {value}: a safety follow-up is needed at any total."
        : "Item 9 is 0.";

    public static string AskTheRest(string questionnaire) => $"The first two items are 3 or more together: ask the rest of the {questionnaire}.";

    public static string Dimension(Dimension dimension) => DimensionNames.Of(dimension);

    public static IEnumerable<string> PublicNotes(ScreeningResult result)
    {
        if (result.About == ScreeningSubject.LovedOne)
        {
            yield return "You answered for somebody else, which gives a rough picture. If you can, let them answer for themselves.";
        }

        if (!result.Assessment.Advised)
        {
            yield return "If things change or get worse, answer the questions again or ask for an assessment.";
        }

        yield return "A screening is no diagnosis. It does not say what kind of care somebody needs; a full assessment by a professional does.";
    }

    private static string Keys(ScreeningInstrument instrument) => string.Join(", ", instrument.Subdimensions);
}
