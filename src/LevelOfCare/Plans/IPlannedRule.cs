namespace LevelOfCare.Plans;

/// <summary>A rule whose plan has been written by the generator.</summary>
/// <remarks>The generator adds this interface to every <c>partial</c> rule class; a rule class without it is refused when an engine is built.</remarks>
public interface IPlannedRule
{
    /// <summary>The plan, made once.</summary>
    RulePlan Plan { get; }
}
