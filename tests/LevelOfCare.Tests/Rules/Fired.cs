using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Rules;

namespace LevelOfCare.Tests.Rules;

/// <summary>What the rules say of a complete case, each firing as <c>RULE: fact</c>.</summary>
internal static class Fired
{
    private static readonly RuleProgram Third = new(RuleCatalog.ThirdEdition());
    private static readonly RuleProgram Ladder = new([.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()]);
    private static readonly RuleProgram Scales = new(RuleCatalog.Scales());
    private static readonly WithdrawalQuestions Questions = new(WithdrawalProfile.Wm2020);

    /// <summary>The rules of the third edition's treatment level; <see cref="Given.Third"/> explains the words.</summary>
    public static IReadOnlyList<string> Level(string words) => Run(Third, ThirdEditionQuestions.Answer(Given.Third(words)));

    /// <summary>The rules of scales and withdrawal, third edition.</summary>
    public static IReadOnlyList<string> Withdrawal(string words) => Run(Ladder, Questions.Answer(Given.Third(words)));

    /// <summary>The rules of scales beside a code of 1B, fourth edition.</summary>
    public static IReadOnlyList<string> Fourth(string code, string words) =>
        Run(Scales, Questions.Answer(Given.Rated($"1B={code}") with { Withdrawal = Given.Third(words).Withdrawal }));

    private static List<string> Run(RuleProgram program, AnsweredCase answered)
    {
        answered.IsComplete.Should().BeTrue("a spec of a rule says everything");
        return [.. EmbeddedRunner.Instance.Run(program, answered.MildestFacts()).Select(firing => $"{firing.Rule.Name}: {firing.Fact}")];
    }
}
