namespace LevelOfCare.Criteria.Continuum;

/// <summary>The most withdrawal management that a level can take on, by its code; the list knows no edition.</summary>
internal static class WithdrawalCapacity
{
    /// <summary>What a level takes on by itself.</summary>
    public static WithdrawalLevel Of(string level) => level switch
    {
        "1.7" => WithdrawalLevel.Level1,
        "2.7" => WithdrawalLevel.Level2,
        "3.7" or "3.7 BIO" or "4 PSYCH" => WithdrawalLevel.Level37,
        "4" => WithdrawalLevel.Level4,
        _ => WithdrawalLevels.TryParse(level) ?? WithdrawalLevel.None,
    };

    /// <summary>What a level takes on together with what is delivered beside it.</summary>
    public static WithdrawalLevel Of(string level, IEnumerable<string> alongside) =>
        alongside.Select(code => WithdrawalLevels.TryParse(code) ?? WithdrawalLevel.None).Append(Of(level)).Max();
}
