using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Carries 项目, 一级指标 and 二级指标 down to the rows that leave them blank, also where a page break split a merge.</summary>
internal sealed class LevelCarry
{
    private GridCell? _project;
    private GridCell? _level1;
    private GridCell? _level2;

    /// <summary>The project of the row.</summary>
    public string? Project => _project?.Text;

    /// <summary>一级指标 of the row.</summary>
    public string Level1 => _level1 is null ? "" : LevelName.Of(_level1.Text);

    /// <summary>二级指标 of the row.</summary>
    public string Level2 => _level2 is null ? "" : LevelName.Of(_level2.Text);

    /// <summary>Goes on to a row; what is written anew ends what was carried below it.</summary>
    public void Next(GridCell? project, GridCell? level1, GridCell? level2)
    {
        if (project is not null && project.Text != _project?.Text)
            _level1 = _level2 = null;
        _project = project ?? _project;
        if (level1 is not null && level1.Text != _level1?.Text)
            _level2 = null;
        _level1 = level1 ?? _level1;
        _level2 = level2 ?? _level2;
    }
}
