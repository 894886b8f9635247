using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct;

/// <summary>Writes members in the forms that the contract has beyond those of JSON: dates and times, lists, and members that are left out where unknown.</summary>
internal static class MemberWriting
{
    /// <summary>Writes a member, or nothing where there is no value.</summary>
    public static void WriteKnown(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <inheritdoc cref="WriteKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void WriteKnown(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }

    /// <inheritdoc cref="WriteKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void WriteKnown(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <inheritdoc cref="WriteKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void WriteKnown(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <inheritdoc cref="WriteKnown(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void WriteKnown(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<string>? texts)
    {
        if (texts is { } known)
        {
            writer.WriteTexts(name, known);
        }
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in ImmutableCollectionsMarshal.AsArray(texts)!)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of parts; one that is missing is written as null.</summary>
    public static void WriteAll<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<T> parts, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        writer.WriteStartArray(name);
        foreach (var part in ImmutableCollectionsMarshal.AsArray(parts)!)
        {
            if (part is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                write(writer, part);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of parts, or null where there is none.</summary>
    public static void WriteAllOrNull<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<T>? parts, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (parts is { } known)
        {
            writer.WriteAll(name, known, write);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a part, or null where there is none.</summary>
    public static void WriteOrNull<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? part, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (part is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WritePropertyName(name);
            write(writer, part);
        }
    }

    /// <summary>Writes a date as year, month and day.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }

    /// <summary>Writes a time of day as hours and minutes.</summary>
    public static void WriteTime(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[5];
        value.TryFormat(text, out var length, "HH:mm", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }

    /// <summary>Writes a moment in universal time, with as much of the second as there is.</summary>
    public static void WriteMoment(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[28];
        value.ToUniversalTime().TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }
}
