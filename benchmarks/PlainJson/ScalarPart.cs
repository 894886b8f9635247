using System.Text.Json;
using System.Text.Json.Serialization;

namespace LevelOfCare.Benchmarks.PlainJson;

/// <summary>A rating or fact: a code, a number, or yes or no.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct ScalarPart(string? Text, int? Number = null, bool? Flag = null)
{
    internal sealed class Converter : JsonConverter<ScalarPart>
    {
        public override ScalarPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => new(null, reader.GetInt32()),
            JsonTokenType.True or JsonTokenType.False => new(null, null, reader.GetBoolean()),
            _ => new(reader.GetString()),
        };

        public override void Write(Utf8JsonWriter writer, ScalarPart value, JsonSerializerOptions options)
        {
            if (value.Number is { } number)
            {
                writer.WriteNumberValue(number);
            }
            else if (value.Flag is { } flag)
            {
                writer.WriteBooleanValue(flag);
            }
            else
            {
                writer.WriteStringValue(value.Text);
            }
        }
    }
}
