namespace LevelOfCare;

/// <summary>The codes of the withdrawal-management ladder.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public static class WithdrawalLevels
{
    private static readonly string[] Codes = ["none", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];

    /// <summary>The code of a rung, such as <c>3.7-WM</c>; <c>none</c> for none.</summary>
    /// <param name="level">The rung.</param>
    /// <returns>The code.</returns>
    public static string CodeOf(WithdrawalLevel level) => Codes[(int)level];

    /// <summary>The rung with a code, or <see langword="null"/> where there is none.</summary>
    /// <param name="code">The code as <see cref="CodeOf"/> prints it.</param>
    /// <returns>The rung, or <see langword="null"/>.</returns>
    public static WithdrawalLevel? TryParse(string code) => Array.IndexOf(Codes, code) is >= 0 and var place ? (WithdrawalLevel)place : null;
}
