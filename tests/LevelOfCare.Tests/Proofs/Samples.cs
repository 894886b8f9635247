namespace LevelOfCare.Tests.Proofs;

/// <summary>How many samples proofs take: some by default, all of them where LEVELOFCARE_PROOFS=long.</summary>
internal static class Samples
{
    public static bool AreLong { get; } = Environment.GetEnvironmentVariable("LEVELOFCARE_PROOFS") == "long";

    public static int Of(int usual, int all) => AreLong ? all : usual;
}
