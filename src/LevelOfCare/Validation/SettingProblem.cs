namespace LevelOfCare.Validation;

/// <summary>Something that is wrong with a setting, said once for both ways in which settings come: from code, and in a file.</summary>
/// <param name="InRuleSet">The problem as <see cref="PlacementEngine.Create"/> tells it.</param>
/// <param name="InFile">Tells it of a profile in a file, with its path there; <see langword="null"/> where the form of a file rules it out.</param>
internal sealed record SettingProblem(RuleSetProblem InRuleSet, Action<CaseProblems>? InFile = null)
{
    /// <summary>The code for rule sets.</summary>
    public string Code => InRuleSet.Code;
}
