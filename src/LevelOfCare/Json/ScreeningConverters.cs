using System.Text.Json;
using System.Text.Json.Serialization;
using LevelOfCare.Screening;

namespace LevelOfCare.Json;

internal sealed class ScreeningSubjectConverter() : CodeConverter<ScreeningSubject>(Codes.ScreeningSubject);

internal sealed class SexConverter() : CodeConverter<Sex>(Codes.Sex);

internal sealed class SafetyTriageConverter() : CodeConverter<SafetyTriage>(Codes.SafetyTriage);

internal sealed class InstrumentConverter() : CodeConverter<Instrument>(Codes.Instrument);

internal sealed class AssessmentUrgencyConverter() : CodeConverter<AssessmentUrgency>(Codes.AssessmentUrgency);

internal sealed class DimensionConverter() : CodeConverter<Dimension>(Codes.Dimension);

/// <summary>A term is written by its code.</summary>
internal sealed class LoincCodeConverter : JsonConverter<LoincCode>
{
    public override LoincCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LoincCode.TryParse(reader.GetString() ?? "") ?? throw new JsonException("A LOINC code with its check digit.");

    public override void Write(Utf8JsonWriter writer, LoincCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
