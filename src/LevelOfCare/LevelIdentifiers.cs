using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>The identifiers that this library knows around levels; a payer's own table can take their place (<see cref="PlacementOptions.Identifiers"/>).</summary>
/// <remarks>Immutable and safe to share between threads. Which levels a code is used with is this library's own reading of its meaning: check with the payer.</remarks>
public static class LevelIdentifiers
{
    private static readonly string[] Residential = ["3.1", "3.3", "3.5", "3.7", "3.7 BIO"];
    private static readonly string[] ResidentialDetox = ["3.2-WM", "3.7-WM"];

    /// <summary>The built-in table, by system and code.</summary>
    public static ImmutableArray<LevelIdentifier> Default { get; } =
    [
        Hcpcs("H0004", "outpatient counseling", "1", "1.5", "1.7"),
        Hcpcs("H0005", "outpatient group counseling", "1", "1.5", "1.7"),
        Hcpcs("H0010", "residential detoxification, sub-acute", ResidentialDetox),
        Hcpcs("H0011", "residential detoxification, acute", "3.7-WM", "3.7", "3.7 BIO"),
        Hcpcs("H0012", "residential-outpatient detoxification", "2-WM", "2.7"),
        Hcpcs("H0014", "ambulatory detoxification", "1-WM", "2-WM", "1.7", "2.7"),
        Hcpcs("H0015", "intensive outpatient, three hours or more a day on three days or more a week", "2.1"),
        Hcpcs("H0018", "short-term residential", Residential),
        Hcpcs("H0019", "long-term residential", "3.1", "3.3", "3.5"),
        Hcpcs("H0020", "methadone", "OTP"),
        Hcpcs("H0035", "partial hospitalization, less than 24 hours", "2.5"),
        Hcpcs("H2034", "halfway house, per diem", "3.1"),
        Hcpcs("H2036", "substance use program, per diem", Residential),
        Hcpcs("S0201", "partial hospitalization, per diem", "2.5"),
        Hcpcs("S9480", "psychiatric intensive outpatient, per diem", "2.1"),
        Of(IdentifierSystem.Revenue, "0116", "detoxification bed, private room", "3.7-WM", "4-WM"),
        Of(IdentifierSystem.Revenue, "0126", "detoxification bed, semi-private room", "3.7-WM", "4-WM"),
        Of(IdentifierSystem.Revenue, "0905", "intensive outpatient, psychiatric", "2.1") with { CheckWithPayer = true },
        Of(IdentifierSystem.Revenue, "0906", "intensive outpatient, chemical dependency", "2.1") with { CheckWithPayer = true },
        Of(IdentifierSystem.Revenue, "0912", "partial hospitalization", "2.5"),
        Of(IdentifierSystem.Revenue, "0913", "partial hospitalization", "2.5"),
        Of(IdentifierSystem.Revenue, "1002", "residential, chemical dependency", Residential),
        Of(IdentifierSystem.PlaceOfService, "51", "inpatient psychiatric facility", "4 PSYCH"),
        Of(IdentifierSystem.PlaceOfService, "52", "psychiatric facility, partial hospitalization", "2.5"),
        Of(IdentifierSystem.PlaceOfService, "55", "residential substance use facility", Residential),
        Of(IdentifierSystem.PlaceOfService, "56", "psychiatric residential center", "3.5", "3.7"),
        Of(IdentifierSystem.PlaceOfService, "57", "non-residential substance use facility", "1", "1.5", "1.7", "2.1", "2.5", "2.7"),
        Of(IdentifierSystem.PlaceOfService, "58", "non-residential opioid treatment facility", "OTP"),
        Of(IdentifierSystem.ClaimCondition, "41", "partial hospitalization", "2.5"),
        Of(IdentifierSystem.ClaimCondition, "92", "intensive outpatient", "2.1"),
    ];

    private static LevelIdentifier Hcpcs(string code, string meaning, params string[] levels) => Of(IdentifierSystem.Hcpcs, code, meaning, levels);

    private static LevelIdentifier Of(IdentifierSystem system, string code, string meaning, params string[] levels) => new(system, code, meaning, [.. levels], Confidence.Medium);
}
