using LevelOfCare.Criteria.Continuum;
using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>A step of the plan through the continuum.</summary>
public sealed record PlannedStep
{
    internal PlannedStep(SeparateWithdrawal withdrawal)
        : this(0, withdrawal.Code, PlanMessages.UntilWithdrawal(withdrawal), PlanMessages.UntilWithdrawal(withdrawal))
    {
    }

    internal PlannedStep(CurrentStay held)
        : this(1, held.PlanCode, PlanMessages.UntilAgreed, PlanMessages.WhenHeld)
    {
    }

    internal PlannedStep(PlanLevel start)
        : this(2, start.Level.Code, PlanMessages.UntilLess(start.Level), PlanMessages.WhenStarting(start))
    {
    }

    internal PlannedStep(WayDownRung rung)
        : this(10 - Rungs.Of(rung.Level), rung.Level.Code, PlanMessages.UntilLess(rung.Level), PlanMessages.WhenDown(rung.Level))
    {
    }

    private PlannedStep(int place, string level, Message until, Message when)
    {
        Place = place;
        Level = level;
        Until = until;
        When = when;
    }

    /// <summary>The place among the steps; lower comes first. Some places can be empty.</summary>
    public int Place { get; }

    /// <summary>The level's code, a withdrawal-management level included.</summary>
    public string Level { get; }

    /// <summary>What must be true to move on, where the step is the first.</summary>
    internal Message Until { get; }

    /// <summary>When the step begins, where it is a later one.</summary>
    internal Message When { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the plan has {Level}";
}
