using System.Text.Json.Serialization;

namespace LevelOfCare.Screening;

/// <summary>The answers of one screening: what was asked, and nothing that identifies a person.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Everything but the schema is optional; at least one instrument must be there.
/// <see cref="Screener.Validate(ScreeningAnswers, CutoffProfile?)"/> lists everything that is wrong at once.
/// </remarks>
public sealed record ScreeningAnswers
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaId = "levelofcare.screening/1";

    /// <summary>The version of the form; always <see cref="SchemaId"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = SchemaId;

    /// <summary>Whom the answers are about; the person who answers where not given.</summary>
    public ScreeningSubject? About { get; init; }

    /// <summary>The sex, for two alcohol cut-offs; the lower ones are used where it is not given.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The name of a profile of <see cref="CutoffProfile.All"/>; <c>default</c> where not given.</summary>
    public string? Profile { get; init; }

    /// <summary>PHQ-9: all nine items, the first two, or the total.</summary>
    public ItemAnswers? Phq9 { get; init; }

    /// <summary>Item 9 of the PHQ-9, 0 to 3, where only the first two items or the total are given.</summary>
    public int? Phq9Item9 { get; init; }

    /// <summary>GAD-7: all seven items, the first two, or the total.</summary>
    public ItemAnswers? Gad7 { get; init; }

    /// <summary>Heavy-drinking days in the past year: 5 drinks or more in a day for men, 4 otherwise.</summary>
    public int? HeavyDrinkingDays { get; init; }

    /// <summary>Times of illegal or non-medical drug use in the past year.</summary>
    public int? DrugUses { get; init; }

    /// <summary>Total of the AUDIT, 0 to 40.</summary>
    public int? Audit { get; init; }

    /// <summary>Total of the AUDIT-C, 0 to 12.</summary>
    public int? AuditC { get; init; }

    /// <summary>Total of the DAST-10, 0 to 10.</summary>
    public int? Dast10 { get; init; }

    /// <summary>Total of the CIWA-Ar, 0 to 67.</summary>
    public int? CiwaAr { get; init; }

    /// <summary>Total of the COWS, 0 to 48.</summary>
    public int? Cows { get; init; }

    /// <summary>Result of the C-SSRS triage.</summary>
    public SafetyTriage? Cssrs { get; init; }
}
