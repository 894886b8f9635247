using System.Collections.Immutable;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>What a payer has authorized, as it stands in JSON.</summary>
internal static class CoverageJson
{
    private const int Required = 1 | (1 << 1);

    public static Coverage Read(ref StrictReader reader)
    {
        string? payer = null;
        ImmutableArray<string> authorized = default;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("payer"u8, 1, ref seen))
            {
                payer = reader.Text();
            }
            else if (reader.Is("authorized"u8, 1 << 1, ref seen))
            {
                authorized = reader.TextList();
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Payer = payer!,
            Authorized = authorized,
        };
    }

    public static void Write(Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteKnown("payer"u8, coverage.Payer);
        writer.WriteKnown("authorized"u8, coverage.Authorized);
        writer.WriteEndObject();
    }
}
