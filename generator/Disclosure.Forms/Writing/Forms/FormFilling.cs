using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>What goes into a form.</summary>
/// <typeparam name="T">The type of record.</typeparam>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Record">The record.</param>
/// <param name="Year">The year; nothing in a blank form.</param>
/// <param name="Records">Where names of units are looked up.</param>
internal sealed record FormFilling<T>(string Sheet, T Record, FiscalYear? Year, RecordSet Records)
{
    /// <summary>Whether nothing at all stands in the form yet.</summary>
    public bool IsBlank => Year is null;

    /// <summary>Whether the record is only what is known before the form is filled in.</summary>
    public bool IsPrefilled { get; init; }

    /// <summary>Whether the form is to be filled in.</summary>
    public bool IsToFill => IsBlank || IsPrefilled;

    /// <summary>The height of a row, in points: one to be written in leaves room.</summary>
    public double LeastHeight => IsToFill ? 25 : 21;
}
