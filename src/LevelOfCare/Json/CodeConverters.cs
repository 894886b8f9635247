using System.Text.Json;
using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>Reads and writes an enumeration by its codes, and nothing else: no numbers, no other case.</summary>
internal abstract class CodeConverter<T>(CodeTable<T> table) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && table.Find(reader.GetString()!) is { } value
            ? value
            : throw new JsonException($"Allowed: {string.Join(", ", table.Codes)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(table.Of(value));
}

internal sealed class EditionConverter() : CodeConverter<Edition>(Codes.Edition);

internal sealed class PopulationConverter() : CodeConverter<Population>(Codes.Population);

internal sealed class EmergencyConverter() : CodeConverter<Emergency>(Codes.Emergency);

internal sealed class SubstanceUseDisorderConverter() : CodeConverter<SubstanceUseDisorder>(Codes.SubstanceUseDisorder);

internal sealed class SubstanceConverter() : CodeConverter<Substance>(Codes.Substance);

internal sealed class ProgressConverter() : CodeConverter<Progress>(Codes.Progress);

internal sealed class RemissionConverter() : CodeConverter<Remission>(Codes.Remission);

internal sealed class BusyReasonConverter() : CodeConverter<BusyReason>(Codes.BusyReason);

internal sealed class WeekdayConverter() : CodeConverter<Weekday>(Codes.Weekday);

internal sealed class ModalityConverter() : CodeConverter<Modality>(Codes.Modality);

internal sealed class SelectionReasonConverter() : CodeConverter<SelectionReason>(Codes.SelectionReason);

internal sealed class DecisionStatusConverter() : CodeConverter<DecisionStatus>(Codes.DecisionStatus);

internal sealed class SeverityConverter() : CodeConverter<Severity>(Codes.Severity);

internal sealed class ConfidenceConverter() : CodeConverter<Confidence>(Codes.Confidence);

internal sealed class AddOnConverter() : CodeConverter<AddOn>(Codes.AddOn);

internal sealed class IdentifierSystemConverter() : CodeConverter<IdentifierSystem>(Codes.IdentifierSystem);

internal sealed class WithdrawalLevelConverter() : CodeConverter<WithdrawalLevel>(Codes.WithdrawalLevel);
