namespace LevelOfCare;

/// <summary>The keys of the reasons for which a case is out of scope.</summary>
internal static class ScopeReasons
{
    public const string NoSubstanceUseDisorder = "scope.noSubstanceUseDisorder";
    public const string FourthEditionAdultsOnly = "scope.fourthEditionAdultsOnly";
    public const string BelowTwelve = "scope.belowTwelve";
    public const string NoDiagnosis = "scope.noDiagnosis";
}
