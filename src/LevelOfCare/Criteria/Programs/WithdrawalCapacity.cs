using System.Collections.Immutable;

namespace LevelOfCare.Criteria.Programs;

/// <summary>What a level can take on of withdrawal by itself, by the code that it is written with.</summary>
/// <remarks>Confidence: high that outpatient and clinically managed levels take on none; medium for the rest.</remarks>
internal static class WithdrawalCapacity
{
    /// <summary>The most that a level takes on together with what is delivered alongside.</summary>
    /// <param name="code">The level's code, of either edition or of the withdrawal ladder.</param>
    /// <param name="alongside">Capabilities or add-ons; codes of the withdrawal ladder among them count.</param>
    public static WithdrawalLevel Of(string code, ImmutableArray<string> alongside)
    {
        var most = ByItself(code);
        foreach (var capability in alongside)
        {
            if (WithdrawalLevels.TryParse(capability) is { } level && level > most)
            {
                most = level;
            }
        }

        return most;
    }

    private static WithdrawalLevel ByItself(string code) => code switch
    {
        "1.7" => WithdrawalLevel.Level1,
        "2.7" => WithdrawalLevel.Level2,
        "3.7" or "3.7 BIO" or "4 PSYCH" => WithdrawalLevel.Level37,
        "4" => WithdrawalLevel.Level4,
        _ => WithdrawalLevels.TryParse(code) ?? WithdrawalLevel.None,
    };
}
