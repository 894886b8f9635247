using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>A rating is a code or a whole number.</summary>
internal sealed class RatingValueConverter : JsonConverter<RatingValue>
{
    public override RatingValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt32(out var risk) => new(risk),
        _ => throw new JsonException("A rating is a code or a whole number."),
    };

    public override void Write(Utf8JsonWriter writer, RatingValue value, JsonSerializerOptions options)
    {
        if (value.Risk is { } risk)
        {
            writer.WriteNumberValue(risk);
        }
        else
        {
            writer.WriteStringValue(value.Code);
        }
    }
}

/// <summary>A changed value is written as the case would write it.</summary>
internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt32(out var number) => new(number),
        JsonTokenType.True or JsonTokenType.False => new(reader.GetBoolean()),
        _ => throw new JsonException("A value is a code, a whole number, or true or false."),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Truth is { } truth)
        {
            writer.WriteBooleanValue(truth);
        }
        else
        {
            writer.WriteStringValue(value.Code);
        }
    }
}

/// <summary>A level is written by its code.</summary>
internal sealed class CareLevelConverter : JsonConverter<CareLevel>
{
    public override CareLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A code alone does not say which edition's level is meant.");

    public override void Write(Utf8JsonWriter writer, CareLevel value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}

/// <summary>A time of day is written as hours and minutes.</summary>
internal sealed class TimeConverter : JsonConverter<TimeOnly>
{
    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Texts.Time(reader.GetString()!) is { } time ? time : throw new JsonException(Texts.TimeForm);

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("HH:mm", CultureInfo.InvariantCulture));
}

/// <summary>A date is written as year, month and day.</summary>
internal sealed class DateConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Texts.Date(reader.GetString()!) is { } date ? date : throw new JsonException(Texts.DateForm);

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>A moment is written with its offset; one without would mean something else on every machine.</summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Texts.Moment(reader.GetString()!) is { } moment ? moment : throw new JsonException(Texts.MomentForm);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
