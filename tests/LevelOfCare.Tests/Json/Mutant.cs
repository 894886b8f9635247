using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LevelOfCare.Tests.Json;

/// <summary>Writes a document anew, in another layout, and changed in a few places.</summary>
internal sealed class Mutant
{
    private static readonly string[] Tokens =
    [
        "null", "true", "false", "0", "1", "-0", "-1", "1e0", "1.0", "10e-1", "2147483647", "2147483648", "-2147483649", "0.1", "1e400", "1e-400", "-0.0", "99999999999999999999",
        "{}", "[]", "[null]", "[[]]", "[{}]", "[\"\"]", "{\"a\":null}", "{\"a\":\"\",\"a\":\"\"}", "{\"\":\"\"}", "{\"$id\":\"1\"}", "{\"$ref\":\"1\"}", "{\"a\":1,\"\\u0061\":1}",
        "\"\"", "\"adult\"", "\"Adult\"", "\"\\u0061dult\"", "\"4\"", "\"3\"", "\"mon\"", "\"Mon\"", "\"none\"", "\"1A\"", "\"\\uD800\"", "\"\\uD83D\\uDE00\"", "\"\\u0000\"",
        "\"2026-11-20\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"2026-13-01\"", "\"2026-00-01\"", "\"0000-01-01\"", "\"9999-12-31\"", "\" 2026-11-20\"", "\"2026-11-20 \"", "\"2026-1-20\"", "\"+026-11-20\"",
        "\"2026\\u002D11-20\"", "\"2026-11-20T00:00:00Z\"", "\"2026/11/20\"", "\"2026-11-3\\u0030\"", "\"２026-11-20\"", "\"2026-11-20\\u0000\"",
        "\"08:00\"", "\"24:00\"", "\"23:59\"", "\"23:60\"", "\"8:00\"", "\"08:00:00\"", "\"0\\u0038:00\"", "\"08.00\"", "\"-1:00\"",
        "\"2026-11-20T09:00Z\"", "\"2026-11-20T09:00:00\"", "\"2026-11-20T09:00:00.1234567+05:30\"", "\"2026-11-20T09:00:00.12345678Z\"", "\"2026-11-20T24:00:00Z\"", "\"2026-11-20T09:00:00-15:00\"",
        "\"2026-11-20t09:00:00z\"", "\"0001-01-01T00:00:00+14:00\"", "\"2026-11-20T09:00:60Z\"",
    ];

    private static readonly string[] Spaces = [" ", "\n", "\r\n", "\t", "   ", "\n  "];

    private readonly Random random;
    private readonly StringBuilder text = new();
    private readonly bool isSpaced;
    private readonly bool isShuffled;
    private readonly bool hasEscapedNames;
    private readonly int[] places;
    private int place;

    private Mutant(Random random, int nodes, int changes)
    {
        this.random = random;
        isSpaced = random.Next(2) == 0;
        isShuffled = random.Next(2) == 0;
        hasEscapedNames = random.Next(4) == 0;
        places = [.. Enumerable.Range(0, changes).Select(_ => random.Next(1, nodes + 1))];
    }

    /// <summary>The document with as many changes as asked for; without any it means the same.</summary>
    public static string Of(ReadOnlyMemory<byte> document, Random random, int changes)
    {
        using var parsed = JsonDocument.Parse(document);
        var counting = new Mutant(new Random(1), 1, 0);
        counting.Write(parsed.RootElement);
        var mutant = new Mutant(random, counting.place, changes);
        mutant.Write(parsed.RootElement);
        return mutant.text.ToString();
    }

    private void Write(JsonElement value)
    {
        var isChanged = places.Contains(++place);
        if (isChanged && random.Next(2) == 0)
        {
            text.Append(Tokens[random.Next(Tokens.Length)]);
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, isChanged);
                break;
            case JsonValueKind.Array:
                WriteArray(value, isChanged);
                break;
            case JsonValueKind.String when isChanged:
                WriteText(value.GetString()!, escapes: random.Next(1, 4));
                break;
            case JsonValueKind.Number when isChanged:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetRawText()}{(random.Next(2) == 0 ? "e0" : ".0")}");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private void WriteObject(JsonElement value, bool isChanged)
    {
        var members = value.EnumerateObject().Select(member => (member.Name, member.Value)).ToList();
        if (isShuffled)
        {
            members = [.. members.OrderBy(_ => random.Next())];
        }

        if (isChanged && members.Count > 0)
        {
            var (name, inner) = members[random.Next(members.Count)];
            switch (random.Next(4))
            {
                case 0:
                    members.RemoveAll(member => member.Name == name);
                    break;
                case 1:
                    members.Insert(random.Next(members.Count + 1), (name, inner));
                    break;
                case 2:
                    members.Add((random.Next(3) switch { 0 => name.ToUpperInvariant(), 1 => name + "s", _ => name.Length > 0 ? name[1..] : "x" }, inner));
                    break;
                default:
                    members = [.. members.Select(member => member.Name == name ? (name + "x", inner) : member)];
                    break;
            }
        }

        Between("{");
        for (var next = 0; next < members.Count; next++)
        {
            WriteText(members[next].Name, hasEscapedNames ? 2 : 0);
            Between(":");
            Write(members[next].Value);
            Between(next < members.Count - 1 ? "," : "");
        }

        text.Append('}');
    }

    private void WriteArray(JsonElement value, bool isChanged)
    {
        var items = value.EnumerateArray().Select(item => (JsonElement?)item).ToList();
        if (isChanged)
        {
            items.Insert(random.Next(items.Count + 1), items.Count > 0 && random.Next(2) == 0 ? items[0] : null);
        }

        Between("[");
        for (var next = 0; next < items.Count; next++)
        {
            if (items[next] is { } item)
            {
                Write(item);
            }
            else
            {
                text.Append("null");
            }

            Between(next < items.Count - 1 ? "," : "");
        }

        text.Append(']');
    }

    /// <summary>Writes a text with about one letter in so many escaped though it need not be; 0 for none.</summary>
    private void WriteText(string value, int escapes)
    {
        text.Append('"');
        foreach (var letter in value.EnumerateRunes())
        {
            if (letter.Value is '"' or '\\' or < ' ' || (escapes > 0 && random.Next(escapes) == 0))
            {
                foreach (var half in letter.ToString())
                {
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)half:X4}");
                }
            }
            else
            {
                text.Append(letter.ToString());
            }
        }

        text.Append('"');
    }

    private void Between(string mark)
    {
        Space();
        text.Append(mark);
        Space();
    }

    private void Space()
    {
        if (isSpaced && random.Next(3) == 0)
        {
            text.Append(Spaces[random.Next(Spaces.Length)]);
        }
    }
}
