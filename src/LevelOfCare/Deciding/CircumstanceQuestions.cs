using System.Runtime.CompilerServices;

namespace LevelOfCare.Deciding;

/// <summary>
/// The circumstances that an edition does not ask for the level, asked too: a rule of the house may ask for a level because of one, and what it would say is neither lost nor taken as known.
/// </summary>
internal static class CircumstanceQuestions
{
    private static readonly Circumstance[] All = Enum.GetValues<Circumstance>();

    /// <summary>The questionnaires met so far, of which there are few.</summary>
    private static readonly ConditionalWeakTable<Questionnaire, Questionnaire> Known = [];

    /// <summary>A case as answers, with every circumstance among the questions.</summary>
    public static AnsweredCase Beside(AnsweredCase rated, PlacementCase patientCase) => new(
        Known.GetValue(rated.Questionnaire, asked => new([.. asked.Questions, .. Missing(asked).Select(ThirdEditionQuestions.YesOrNo)])),
        [.. rated.Answers, .. Missing(rated.Questionnaire).Select(circumstance => ThirdEditionQuestions.AnswerOf(CircumstanceValues.Of(patientCase.Facts, circumstance)))],
        rated.Circumstances,
        rated.Certain);

    private static IEnumerable<Circumstance> Missing(Questionnaire asked) => All.Where(circumstance => !asked.Asks(CaseFactNames.Of(circumstance)));
}
