namespace LevelOfCare;

/// <summary>The codes of the withdrawal-management ladder.</summary>
public static class WithdrawalLevels
{
    private static readonly string[] Codes = ["none", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];

    /// <summary>The code of a rung, such as <c>3.7-WM</c>; <c>none</c> for none.</summary>
    /// <param name="level">The rung.</param>
    /// <returns>The code.</returns>
    public static string CodeOf(WithdrawalLevel level) => Codes[(int)level];
}
