namespace LevelOfCare;

/// <summary>What is odd about a house rule.</summary>
public enum HouseRuleRemarkKind
{
    /// <summary>No case makes it fire.</summary>
    NeverFires,

    /// <summary>It fires, and no answer is another for it.</summary>
    NeverChangesAnAnswer,
}

/// <summary>A house rule that does nothing, which is seldom what its author meant.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Kind">What is odd about it.</param>
/// <param name="IsProven"><see langword="true"/> where it was worked out for every case there can be. Where the rule reads what has no end of values (tags, programs, scores),
/// it was tried on those that its own text names and on programs of every level, and this is <see langword="false"/>.</param>
/// <param name="Message">What it means, and what to look at.</param>
public sealed record HouseRuleRemark(string Rule, HouseRuleRemarkKind Kind, bool IsProven, string Message);
