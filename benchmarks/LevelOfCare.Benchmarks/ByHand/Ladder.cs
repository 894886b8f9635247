namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>The ladder of withdrawal management, as numbers to compare.</summary>
internal static class Ladder
{
    public const int None = 0;
    public const int Wm1 = 1;
    public const int Wm2 = 2;
    public const int Wm32 = 3;
    public const int Wm37 = 4;
    public const int Wm4 = 5;

    public static string CodeOf(int withdrawal) => withdrawal switch { Wm1 => "1-WM", Wm2 => "2-WM", Wm32 => "3.2-WM", Wm37 => "3.7-WM", Wm4 => "4-WM", _ => "none" };

    /// <summary>The place on the ladder; 0 for any other code.</summary>
    public static int Of(string code) => code switch { "1-WM" => Wm1, "2-WM" => Wm2, "3.2-WM" => Wm32, "3.7-WM" => Wm37, "4-WM" => Wm4, _ => None };
}
