using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Reads the values of a case one after the other, and gives up at the first that is not plainly right.</summary>
/// <remarks>
/// Once lost it finds no further member or item, so that every loop ends, and what was read is thrown away. What it cannot read for other reasons (bytes that
/// are no JSON, half a surrogate pair) the reader below it throws as a <see cref="JsonException"/> or an <see cref="InvalidOperationException"/>.
/// </remarks>
internal ref struct StrictReader
{
    private Utf8JsonReader reader;

    /// <summary>Stands at the first value of a document.</summary>
    public StrictReader(ReadOnlySpan<byte> utf8)
    {
        reader = new(utf8, new JsonReaderOptions { MaxDepth = CaseJsonContext.Depth });
        reader.Read();
    }

    /// <summary>Whether something was not plainly right.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => reader.TokenType == JsonTokenType.Null;

    /// <summary>The name of a member that can have any; its value is read next.</summary>
    public string Name()
    {
        var name = reader.GetString()!;
        reader.Read();
        return name;
    }

    /// <summary>Leaves the rest of the document to somebody else.</summary>
    public void GiveUp() => IsLost = true;

    /// <summary>Gives up where a member that must be there was not seen.</summary>
    public void Require(int members, int seen)
    {
        if ((seen & members) != members)
        {
            GiveUp();
        }
    }

    /// <summary>Whether the document ends after the value that was read; anything but white space there throws.</summary>
    public bool IsAtEnd() => !IsLost && !reader.Read();

    public void EnterObject() => Expect(JsonTokenType.StartObject);

    public void EnterList() => Expect(JsonTokenType.StartArray);

    /// <summary>Goes on to the next member of the object; <see langword="false"/> after the last.</summary>
    public bool NextMember() => !IsLost && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes on to the next item of the list; <see langword="false"/> after the last.</summary>
    public bool NextItem() => !IsLost && reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Whether the member has this name; if so, its value is read next. A member that was seen before is given up.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bit">The bit of the member among those of its object.</param>
    /// <param name="seen">The bits of the members seen so far.</param>
    public bool Is(ReadOnlySpan<byte> name, int bit, ref int seen)
    {
        if (!reader.ValueTextEquals(name))
        {
            return false;
        }

        if ((seen & bit) != 0)
        {
            GiveUp();
        }

        seen |= bit;
        reader.Read();
        return true;
    }

    public string Text()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        GiveUp();
        return "";
    }

    public string? TextOrNull() => IsNull ? null : Text();

    public bool? TruthOrNull()
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
                return null;
            default:
                GiveUp();
                return null;
        }
    }

    public int? WholeOrNull()
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
        {
            return number;
        }

        Expect(JsonTokenType.Null);
        return null;
    }

    public double? NumberOrNull()
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return number;
        }

        Expect(JsonTokenType.Null);
        return null;
    }

    /// <summary>The number of a value of the enumeration that the table is of.</summary>
    public int Code(CodeTable codes)
    {
        if (reader.TokenType == JsonTokenType.String && codes.NumberOf(reader) is { } number)
        {
            return number;
        }

        GiveUp();
        return 0;
    }

    public RatingValue Rating()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new(reader.GetString()!);
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var risk))
        {
            return new(risk);
        }

        GiveUp();
        return default;
    }

    public DateOnly Date()
    {
        if (reader.TokenType == JsonTokenType.String && (PlainTimes.Date(reader.ValueSpan) ?? Texts.Date(reader.GetString()!)) is { } date)
        {
            return date;
        }

        GiveUp();
        return default;
    }

    public TimeOnly Time()
    {
        if (reader.TokenType == JsonTokenType.String && (PlainTimes.Time(reader.ValueSpan) ?? Texts.Time(reader.GetString()!)) is { } time)
        {
            return time;
        }

        GiveUp();
        return default;
    }

    public DateTimeOffset Moment()
    {
        // There are several forms, and few moments in a case.
        if (reader.TokenType == JsonTokenType.String && Texts.Moment(reader.GetString()!) is { } moment)
        {
            return moment;
        }

        GiveUp();
        return default;
    }

    /// <summary>A list of texts, none of them null.</summary>
    public ImmutableArray<string> TextList()
    {
        var texts = new GrowingArray<string>();
        EnterList();
        while (NextItem())
        {
            texts.Add(Text());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts.ToArray());
    }

    /// <summary>Gives up where there is nothing, since a key is there twice.</summary>
    public T? Once<T>(T? entries)
        where T : class
    {
        if (entries is null)
        {
            GiveUp();
        }

        return entries;
    }

    private void Expect(JsonTokenType kind)
    {
        if (reader.TokenType != kind)
        {
            GiveUp();
        }
    }
}
