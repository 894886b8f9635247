using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The third edition's answers to everything that can be asked, for each population and diagnosis.</summary>
internal static class ThirdSpace
{
    public const int Ratings = 6;
    public const int Facts = 10;
    public const int OpioidUseDisorder = Ratings + 8;

    /// <summary>The number of cases with a diagnosis other than notMet, one population.</summary>
    public const long RatingsTimesFacts = 15_625 * 1_024;

    public static readonly RuleProgram Library = new(RuleCatalog.ThirdEdition());

    /// <summary>Everything an adult or adolescent is asked.</summary>
    public static Questionnaire Questionnaire(bool adolescent) => ThirdEditionQuestions.Answer(Example(Disorder.Met, adolescent)).Questionnaire;

    /// <summary>The diagrams for a population and diagnosis, and for tags that house rules read.</summary>
    public static LevelAnswers Answers(RuleProgram program, Disorder disorder, bool adolescent, params (string Key, string Value)[] tags)
    {
        var patientCase = Example(disorder, adolescent) with { Tags = tags.ToDictionary(tag => tag.Key, tag => tag.Value) };
        var answered = ThirdEditionQuestions.Answer(patientCase);
        return LevelAnswers.Build(program, answered.Questionnaire, answered.Circumstances.Facts.Where(fact => program.Reads(fact.GetType())));
    }

    private static PlacementCase Example(Disorder disorder, bool adolescent) => Given.Third(adolescent ? "adolescent" : "") with
    {
        Facts = new() { SubstanceUseDisorder = RandomThird.DiagnosisOf(disorder) },
    };
}
