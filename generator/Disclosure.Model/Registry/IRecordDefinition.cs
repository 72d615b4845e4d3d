using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>A row of the registry of record kinds (<see cref="RecordKinds"/>).</summary>
public interface IRecordDefinition
{
    /// <summary>The kind.</summary>
    RecordKind Kind { get; }

    /// <summary>Its name in files and JSON, such as <c>project-target</c>.</summary>
    string Form { get; }

    /// <summary>What it is, in Chinese, such as <c>项目支出绩效目标表</c>.</summary>
    string Title { get; }

    /// <summary>The stage it is published at; nothing for what belongs to both, and for a register, whose rows name it.</summary>
    Stage? Stage { get; }

    /// <summary>Whether it is published as a part of the process (过程公开), within twenty working days and without approval.</summary>
    bool IsOfProcess { get; }

    /// <summary>Whose approval it needs before it is published.</summary>
    PublicationNeed Publication { get; }

    /// <summary>
    /// Whether its records may be published. Where not, no edition, page, twin or table carries them or anything they say; what makes those
    /// asks here.
    /// </summary>
    bool IsPublic { get; }

    /// <summary>Whether <c>disclosure export</c> writes it as an official form.</summary>
    bool IsExported { get; }

    /// <summary>Whether its files may have any name, because one code and year can have several.</summary>
    bool IsNamedFreely { get; }

    /// <summary>The first field of every file: <c>form</c>.</summary>
    IField FormField { get; }

    /// <summary>Every other field, in the order of the file.</summary>
    ImmutableArray<IField> Fields { get; }

    /// <summary>The fields that stand in files of their own.</summary>
    ImmutableArray<IFileField> Files { get; }

    /// <summary>The fields that stand in forms as entries, in their order.</summary>
    ImmutableArray<IEntryField> Entries { get; }

    /// <summary>The path of the record's file in the content folder, without <c>.yaml</c>: <c>years/2025/budget/units/101</c>.</summary>
    string PlaceOf(IDisclosureRecord record);

    /// <summary>
    /// Writes the form's name and the fields into a row that has been begun, each as the record says that <paramref name="recordFor"/>
    /// names; a field for which it names none is left out.
    /// </summary>
    void Write(IValueWriter writer, Func<IField, IDisclosureRecord?> recordFor);

    /// <summary>What a JSON Schema says of a record.</summary>
    JsonObject ToSchema(Spelling spelling);
}
