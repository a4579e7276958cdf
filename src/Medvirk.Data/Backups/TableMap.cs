using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Medvirk.Data.Backups;

/// <summary>The tables that the database has after a migration, as that migration knew them: also an older database is read rightly.</summary>
public static class TableMap
{
    public static IReadOnlyList<BackupTable> After(string migration, DbContext db)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var target = assembly.CreateMigration(assembly.Migrations[migration], db.Database.ProviderName!).TargetModel;
        var model = db.GetService<IModelRuntimeInitializer>()
            .Initialize(target is IMutableModel mutable ? mutable.FinalizeModel() : target, designTime: true, validationLogger: null);
        return
        [
            .. model.GetRelationalModel().Tables
                .Where(table => table.Name != HistoryRepository.DefaultTableName)
                .OrderBy(table => table.Name, StringComparer.Ordinal)
                .Select(table => new BackupTable(table.Name, [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(Column)], 0)),
        ];
    }

    private static BackupColumn Column(IColumn column)
    {
        var mapping = column.PropertyMappings[0];
        var type = mapping.TypeMapping.Converter?.ProviderClrType ?? mapping.Property.ClrType;
        return new BackupColumn(column.Name, ColumnKinds.Of(type), IsCounted(mapping.Property));
    }

    private static bool IsCounted(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd && (property.ClrType == typeof(int) || property.ClrType == typeof(long))
        && property.IsPrimaryKey() && property.FindContainingPrimaryKey()!.Properties.Count == 1 && !property.IsForeignKey();
}
